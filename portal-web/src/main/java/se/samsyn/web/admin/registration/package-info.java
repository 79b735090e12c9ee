/** The pages of those who take part in an event: who has registered, and how people register. */
package se.samsyn.web.admin.registration;
