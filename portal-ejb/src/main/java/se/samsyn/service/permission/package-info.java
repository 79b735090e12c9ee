/** Who may write and read what: by role, by the areas of an account, by what the public reads already. */
package se.samsyn.service.permission;
