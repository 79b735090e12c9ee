/** The seats of events and of choices: given and taken by whoever holds the event's lock. */
package se.samsyn.service.seat;
