/** The accessibility statement and the form by which readers report what is not accessible. */
package se.samsyn.web.site.accessibility;
