/** The edit page of networks. */
package se.samsyn.web.admin.network;
