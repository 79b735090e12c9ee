/** The edit page of action plans, with their themes and parts. */
package se.samsyn.web.admin.plan;
