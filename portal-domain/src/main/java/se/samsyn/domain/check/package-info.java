/**
 * What an editor is told about a text while it is written: headings, links, pictures, tables, languages, readability.
 * Advice never hinders anybody; what does hinder a publication is refused by the version itself and only named here.
 */
package se.samsyn.domain.check;
