/** Background jobs: one node at a time, whatever happens to it. */
package se.samsyn.it.job;
