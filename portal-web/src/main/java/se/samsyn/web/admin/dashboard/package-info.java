/** The first page after sign-in: what I was doing, what is unfinished, what readers see now. */
package se.samsyn.web.admin.dashboard;
