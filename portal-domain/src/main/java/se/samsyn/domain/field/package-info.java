/**
 * What the fields of a form are, said once: each version and each of its parts {@linkplain Described tells its fields}, and
 * whoever needs to know reads that: the autosave, the comparison of versions, the checks, a copy.
 */
package se.samsyn.domain.field;
