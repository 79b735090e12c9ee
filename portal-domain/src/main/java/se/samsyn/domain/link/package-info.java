/** Links that lead nowhere, addresses that nobody finds, and what is done about both. */
package se.samsyn.domain.link;
