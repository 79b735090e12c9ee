/** The register of documents with what is known of their accessibility. */
package se.samsyn.web.admin.document;
