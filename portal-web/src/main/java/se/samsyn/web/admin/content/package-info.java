/** The staff's list of all content, how new content begins, and what the edit pages of all types share. */
package se.samsyn.web.admin.content;
