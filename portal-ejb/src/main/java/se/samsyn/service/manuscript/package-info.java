/** What staff are writing but have not saved, and who is writing where. */
package se.samsyn.service.manuscript;
