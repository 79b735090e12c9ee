/** The bin: what was thrown away without ever having been public, for as long as it can be had back. */
package se.samsyn.web.admin.bin;
