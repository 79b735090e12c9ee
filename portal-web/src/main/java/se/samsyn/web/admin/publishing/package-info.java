/** What the edit pages of all types offer for publishing now or later, and for taking down. */
package se.samsyn.web.admin.publishing;
