/** Drafts for whoever has a preview link; the rules are those of {@code docs/decisions/0011}. */
package se.samsyn.web.site.preview;
