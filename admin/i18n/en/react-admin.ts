/** The sentences of the admin framework, in the product's own words. */
export const reactAdmin = {
  action: {
    add_filter: 'Add filter', add: 'Add', back: 'Back', bulk_actions: '1 item chosen |||| %{smart_count} items chosen', cancel: 'Cancel',
    clear_array_input: 'Clear the list', clear_input_value: 'Clear', clone: 'Copy', confirm: 'Confirm', create: 'Create', create_item: 'Create %{item}',
    delete: 'Delete', edit: 'Edit', export: 'Export', list: 'List', refresh: 'Refresh', remove_filter: 'Remove this filter',
    remove_all_filters: 'Remove all filters', remove: 'Remove', reset: 'Reset', save: 'Save', search: 'Search', search_columns: 'Search columns',
    select_all: 'Choose all', select_all_button: 'Choose all', select_row: 'Choose this row', show: 'Show', sort: 'Sort', undo: 'Undo', unselect: 'Clear choice',
    expand: 'Expand', close: 'Close', open_menu: 'Open menu', close_menu: 'Close menu', update: 'Update', move_up: 'Move up', move_down: 'Move down',
    open: 'Open', toggle_theme: 'Switch light or dark', select_columns: 'Columns', update_application: 'Reload the page',
  },
  boolean: { true: 'Yes', false: 'No', null: 'Not set' },
  page: {
    create: 'Create %{name}', dashboard: 'Home', edit: '%{name} %{recordRepresentation}', error: 'The page failed', list: '%{name}', loading: 'Loading',
    not_found: 'No such page', show: '%{name} %{recordRepresentation}', empty: 'No %{name} yet.', invite: 'Create one?',
    access_denied: 'Not permitted', authentication_error: 'Sign-in state is wrong',
  },
  input: {
    file: { upload_several: 'Drop files here, or click to choose them.', upload_single: 'Drop a file here, or click to choose one.' },
    image: { upload_several: 'Drop pictures here, or click to choose them.', upload_single: 'Drop a picture here, or click to choose one.' },
    references: { all_missing: 'The records referred to cannot be found.', many_missing: 'At least one record referred to no longer exists.', single_missing: 'The record referred to no longer exists.' },
    password: { toggle_visible: 'Hide password', toggle_hidden: 'Show password' },
  },
  message: {
    about: 'About', access_denied: 'Your role cannot open this page.', are_you_sure: 'Do this?',
    authentication_error: 'The sign-in service failed and could not check who you are.', auth_error: 'Checking the sign-in state failed.',
    bulk_delete_content: 'Delete this %{name}? |||| Delete these %{smart_count} items?', bulk_delete_title: 'Delete %{name} |||| Delete %{smart_count} %{name}',
    bulk_update_content: 'Update this %{name}? |||| Update these %{smart_count} items?', bulk_update_title: 'Update %{name} |||| Update %{smart_count} %{name}',
    clear_array_input: 'Clear the whole list?', delete_content: 'Delete this %{name}?', delete_title: 'Delete %{name} %{recordRepresentation}',
    details: 'Details', error: 'The program in the browser failed; this step was not completed.', invalid_form: 'Some fields are wrong; mend those marked.', loading: 'Loading, please wait.', no: 'No',
    not_found: 'The address is wrong, or the link is out of date.', select_all_limit_reached: 'Too many items; only the first %{max} are chosen.',
    unsaved_changes: 'Some changes are not saved. Leave all the same?', yes: 'Yes', placeholder_data_warning: 'No connection; this is what was read last.',
  },
  navigation: {
    clear_filters: 'Clear filters', no_filtered_results: 'No %{name} match the filters.', no_results: 'No %{name}',
    no_more_results: 'Page %{page} does not exist; go back one page.', page_out_of_boundaries: 'Page %{page} does not exist', page_out_from_end: 'This is the last page',
    page_out_from_begin: 'This is the first page', page_range_info: '%{offsetBegin} to %{offsetEnd} of %{total}',
    partial_page_range_info: '%{offsetBegin} to %{offsetEnd} of more than %{offsetEnd}', current_page: 'Page %{page}', page: 'Go to page %{page}',
    first: 'Go to the first page', last: 'Go to the last page', next: 'Go to the next page', previous: 'Go to the previous page', page_rows_per_page: 'Rows per page', skip_nav: 'Skip to content',
  },
  sort: { sort_by: 'Sort by %{field_lower_first}, %{order}', ASC: 'ascending', DESC: 'descending' },
  auth: {
    auth_check_error: 'Sign in first.', user_menu: 'Account', username: 'Account', password: 'Password', email: 'E-mail', sign_in: 'Sign in',
    sign_in_error: 'Not signed in; check account and password.', logout: 'Sign out',
  },
  notification: {
    updated: '1 item updated |||| %{smart_count} items updated', created: 'Created', deleted: '1 item deleted |||| %{smart_count} items deleted', bad_item: 'This item is wrong', item_doesnt_exist: 'This item no longer exists',
    http_error: 'Communication with the server failed', data_provider_error: 'Reading data failed.', i18n_error: 'The words of this language could not be read.', canceled: 'Cancelled',
    logged_out: 'The session has ended; sign in again.', not_authorized: 'Your role cannot read this.', application_update_available: 'A new version of the page is there.', offline: 'No connection; nothing was read.',
  },
  validation: {
    required: 'Required', minLength: 'At least %{min} characters', maxLength: 'At most %{max} characters', minValue: 'At least %{min}', maxValue: 'At most %{max}', number: 'A number is needed',
    email: 'An e-mail address is needed', oneOf: 'One of: %{options}', regex: 'Wrong form; it should match: %{pattern}', unique: 'Must not repeat',
  },
  saved_queries: {
    label: 'Saved filters', query_name: 'Name', new_label: 'Save this filter', new_dialog_title: 'Save this filter', remove_label: 'Delete a saved filter',
    remove_label_with_name: 'Delete filter “%{name}”', remove_dialog_title: 'Delete this filter?', remove_message: 'Delete it from the saved filters?', help: 'Filter the list, then save the filter for later.',
  },
  guesser: { empty: { title: 'Nothing here', message: 'The source returned nothing.' } },
  configurable: {
    customize: 'Adjust', configureMode: 'Adjust this page', inspector: { title: 'Adjust', content: 'Point at the part to adjust.', reset: 'Reset', hideAll: 'Hide all', showAll: 'Show all' },
    Datagrid: { title: 'Table', unlabeled: 'Unnamed column %{column}' }, SimpleForm: { title: 'Form', unlabeled: 'Unnamed field %{input}' },
    SimpleList: { title: 'List', primaryText: 'First text', secondaryText: 'Second text', tertiaryText: 'Third text' },
  },
};
