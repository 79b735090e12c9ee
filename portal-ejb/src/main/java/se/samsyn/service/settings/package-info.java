/** What operations can decide: one enum of keys, and the reader of their values. */
package se.samsyn.service.settings;
