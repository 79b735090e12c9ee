/** The accessibility statement, its register of defects, and what readers report. */
package se.samsyn.service.accessibility;
