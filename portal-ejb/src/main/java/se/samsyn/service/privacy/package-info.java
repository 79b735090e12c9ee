/**
 * Personal data have their time: a daily job deletes what it has passed for, writes a receipt and leaves statistics; staff see
 * beforehand what will go, find what is known of a person and give them a copy.
 */
package se.samsyn.service.privacy;
