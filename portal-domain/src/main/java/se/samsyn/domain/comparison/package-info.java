/**
 * What differs between two versions of something, told field by field and word by word.
 *
 * <p>A version describes itself as {@linkplain FieldText labelled lines} in the reader's language; a {@link Comparison} of
 * two such descriptions knows nothing of content types.
 */
package se.samsyn.domain.comparison;
