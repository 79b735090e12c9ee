/** A real browser against the running portal, and the engines that judge what it shows. */
package se.samsyn.it.browser;
