/** Background jobs as staff see them: what runs, how often, and how it went. */
package se.samsyn.domain.job;
