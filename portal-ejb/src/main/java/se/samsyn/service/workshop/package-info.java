/** Workshops: the room that groups write in, the board on which staff gather, the summary that the public reads. */
package se.samsyn.service.workshop;
