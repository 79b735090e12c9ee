/** What the portal does by itself, for the administrators who keep an eye on it. */
package se.samsyn.web.admin.job;
