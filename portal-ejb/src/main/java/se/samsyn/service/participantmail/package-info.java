/** Mails to participants and to the invited: what they say, when they leave, and the personal links in them. */
package se.samsyn.service.participantmail;
