/** One act on many items, and how it went with each of them. */
package se.samsyn.domain.bulk;
