/**
 * What all staff pages share: words, language, who is signed in, messages beside fields, and toasts.
 *
 * <ol>
 *   <li>What somebody has typed is never thrown away: it goes into the draft first and is judged when it is saved.
 *   <li>A refusal stands beside its field; the id of a field is the name of its property.
 *   <li>Page, backing bean and keys of the bundle have one name: {@code /admin/news/edit}, {@code EditNewsBacking},
 *       {@code admin_news_edit}.
 * </ol>
 */
package se.samsyn.web.admin;
