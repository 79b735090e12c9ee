/** Requests as no browser sends them: odd, broken, too late, or once more than they should be. */
package se.samsyn.it.request;
