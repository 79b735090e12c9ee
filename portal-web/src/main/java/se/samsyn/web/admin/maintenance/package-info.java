/** The pages of care: what is due for review, undocumented, without contact or owner, and who looks after a page. */
package se.samsyn.web.admin.maintenance;
