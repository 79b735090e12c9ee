/** Review before publication: sending, commenting, asking for changes, approving; others hear of it by events. */
package se.samsyn.service.review;
