/** Registration to events, as participants and staff meet it. */
package se.samsyn.it.registration;
