/** The edit page of news. */
package se.samsyn.web.admin.news;
