/**
 * Tests against the archives as they are shipped, on the server that <code>samsyn.it.server</code> names.
 *
 * <p>One run of the JVM starts one server, which all its test classes share.
 */
package se.samsyn.it;
