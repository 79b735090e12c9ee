/** How the persistence unit meets a database that is not there yet. */
package se.samsyn.domain.persistence;
