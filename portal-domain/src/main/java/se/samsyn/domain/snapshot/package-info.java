/** Dated copies of published pages: what the public read, and when. */
package se.samsyn.domain.snapshot;
