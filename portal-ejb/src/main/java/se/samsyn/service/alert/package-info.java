/** Messages on every page: written by few, shown by every node within seconds, without a statement per page. */
package se.samsyn.service.alert;
