/** Preview links: a draft shown to somebody who has no account. */
package se.samsyn.domain.preview;
