/**
 * The work lists of the dashboard: each feature contributes one {@link se.samsyn.service.worklist.WorkList}, and one statement
 * counts them all.
 */
package se.samsyn.service.worklist;
