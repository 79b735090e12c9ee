/** Swedish time: what people write and read; instants are what the portal stores and compares. */
package se.samsyn.domain.time;
