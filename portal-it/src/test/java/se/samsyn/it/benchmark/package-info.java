/** Measurements, run by hand (docs/testing.md): a speed counts as a ratio within one run, on a warm server. */
package se.samsyn.it.benchmark;
