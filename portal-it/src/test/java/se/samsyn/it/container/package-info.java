/**
 * Services called inside the container, on Payara Micro by Arquillian: transactions, optimistic locks, roles and the
 * way exceptions leave an EJB.
 */
package se.samsyn.it.container;
