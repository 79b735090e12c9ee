/** A workshop for staff: set up, opened to groups, gathered on the board, shown on the projector, published. */
package se.samsyn.web.admin.workshop;
