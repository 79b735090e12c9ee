/** What an event asks of those who register, the choices they have, and what they answer. */
package se.samsyn.domain.registrationform;
