/** Messages that stand on every page for a limited time (larm). */
package se.samsyn.domain.alert;
