/** What participants and the invited get by mail, and when. */
package se.samsyn.domain.participantmail;
