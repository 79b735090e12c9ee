/** The edit page of FoU-arbeten. */
package se.samsyn.web.admin.project;
