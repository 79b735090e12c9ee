/** Personal data (personuppgifter): how long they are kept, what is deleted, and what the portal knows of a person. */
package se.samsyn.domain.privacy;
