/** The page of the site's name and contact footer. */
package se.samsyn.web.admin.settings;
