/** The pages of the accessibility statement: what it says, its register of defects, and what readers have reported. */
package se.samsyn.web.admin.accessibility;
