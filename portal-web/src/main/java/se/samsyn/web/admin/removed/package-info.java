/** The register of what has been removed by decision. */
package se.samsyn.web.admin.removed;
