/** Organisations, persons and municipalities: their pages, and pickers of them on edit pages. */
package se.samsyn.web.admin.directory;
