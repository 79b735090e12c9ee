/** Staff's page about personal data. */
package se.samsyn.web.admin.privacy;
