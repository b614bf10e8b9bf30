/** The sentences of the admin framework, in the product's own words. */
export const reactAdmin = {
  action: {
    add_filter: '添加筛选', add: '添加', back: '返回', bulk_actions: '已选 %{smart_count} 项', cancel: '取消',
    clear_array_input: '清空列表', clear_input_value: '清除', clone: '复制', confirm: '确认', create: '新建', create_item: '新建%{item}',
    delete: '删除', edit: '编辑', export: '导出', list: '列表', refresh: '刷新', remove_filter: '去掉这个筛选',
    remove_all_filters: '去掉全部筛选', remove: '移除', reset: '还原', save: '保存', search: '搜索', search_columns: '搜索列',
    select_all: '全选', select_all_button: '全选', select_row: '选中这一行', show: '查看', sort: '排序', undo: '撤销', unselect: '取消选择',
    expand: '展开', close: '关闭', open_menu: '展开菜单', close_menu: '收起菜单', update: '更新', move_up: '上移', move_down: '下移',
    open: '打开', toggle_theme: '切换明暗', select_columns: '选择列', update_application: '重新载入页面',
  },
  boolean: { true: '是', false: '否', null: '未定' },
  page: {
    create: '新建%{name}', dashboard: '首页', edit: '%{name} %{recordRepresentation}', error: '页面出错', list: '%{name}', loading: '正在读取',
    not_found: '没有这个页面', show: '%{name} %{recordRepresentation}', empty: '还没有%{name}。', invite: '要新建一个吗？',
    access_denied: '没有权限', authentication_error: '登录状态有误',
  },
  input: {
    file: { upload_several: '把文件拖到这里，或点击选择。', upload_single: '把文件拖到这里，或点击选择一个。' },
    image: { upload_several: '把图片拖到这里，或点击选择。', upload_single: '把图片拖到这里，或点击选择一张。' },
    references: { all_missing: '找不到所引用的记录。', many_missing: '所引用的记录中至少有一条已不存在。', single_missing: '所引用的记录已不存在。' },
    password: { toggle_visible: '隐藏密码', toggle_hidden: '显示密码' },
  },
  message: {
    about: '关于', access_denied: '您的身份不能打开这个页面。', are_you_sure: '确认这样做？',
    authentication_error: '登录服务出错，没有核对出您的身份。', auth_error: '核对登录状态时出错。',
    bulk_delete_content: '确认删除这 %{smart_count} 项%{name}？', bulk_delete_title: '删除 %{smart_count} 项%{name}',
    bulk_update_content: '确认更新这 %{smart_count} 项%{name}？', bulk_update_title: '更新 %{smart_count} 项%{name}',
    clear_array_input: '确认清空整个列表？', delete_content: '确认删除这项%{name}？', delete_title: '删除%{name} %{recordRepresentation}',
    details: '详情', error: '浏览器里的程序出错，这一步没有完成。', invalid_form: '有几处填得不对，请改正标出的地方。', loading: '正在读取，请稍候。', no: '否',
    not_found: '网址不对，或链接已经失效。', select_all_limit_reached: '项数太多，只选中前 %{max} 项。',
    unsaved_changes: '有改动还没有保存，确认离开？', yes: '是', placeholder_data_warning: '网络不通，显示的是上一次读到的内容。',
  },
  navigation: {
    clear_filters: '清除筛选', no_filtered_results: '没有符合筛选条件的%{name}。', no_results: '没有%{name}',
    no_more_results: '第 %{page} 页已超出范围，请回到上一页。', page_out_of_boundaries: '第 %{page} 页超出范围', page_out_from_end: '已是最后一页',
    page_out_from_begin: '已是第一页', page_range_info: '第 %{offsetBegin} 至 %{offsetEnd} 项，共 %{total} 项',
    partial_page_range_info: '第 %{offsetBegin} 至 %{offsetEnd} 项，总数多于 %{offsetEnd} 项', current_page: '第 %{page} 页', page: '到第 %{page} 页',
    first: '到第一页', last: '到最后一页', next: '到下一页', previous: '到上一页', page_rows_per_page: '每页行数', skip_nav: '跳到正文',
  },
  sort: { sort_by: '按%{field_lower_first}%{order}排列', ASC: '升序', DESC: '降序' },
  auth: {
    auth_check_error: '请先登录。', user_menu: '账号', username: '账号', password: '密码', email: '邮箱', sign_in: '登录',
    sign_in_error: '没有登录成功，请核对账号和密码。', logout: '退出登录',
  },
  notification: {
    updated: '已更新 %{smart_count} 项', created: '已新建', deleted: '已删除 %{smart_count} 项', bad_item: '这一项不对', item_doesnt_exist: '这一项已不存在',
    http_error: '与服务器的通信出错', data_provider_error: '读取数据出错。', i18n_error: '没有读到所选语言的文字。', canceled: '已取消',
    logged_out: '登录已失效，请重新登录。', not_authorized: '您的身份不能读取这些内容。', application_update_available: '页面有新版本。', offline: '网络不通，没有读到数据。',
  },
  validation: {
    required: '必填', minLength: '至少 %{min} 个字', maxLength: '至多 %{max} 个字', minValue: '不小于 %{min}', maxValue: '不大于 %{max}', number: '要填数字',
    email: '要填邮箱地址', oneOf: '只能是：%{options}', regex: '格式不对，应符合：%{pattern}', unique: '不能重复',
  },
  saved_queries: {
    label: '存下的筛选', query_name: '名称', new_label: '存下当前筛选', new_dialog_title: '存下当前筛选', remove_label: '删除存下的筛选',
    remove_label_with_name: '删除筛选“%{name}”', remove_dialog_title: '删除这个筛选？', remove_message: '确认从存下的筛选中删除这一项？', help: '先筛选列表，再存下来以后用。',
  },
  guesser: { empty: { title: '没有内容', message: '数据来源没有返回内容。' } },
  configurable: {
    customize: '调整', configureMode: '调整本页', inspector: { title: '调整', content: '把指针移到要调整的部分上。', reset: '还原', hideAll: '全部隐藏', showAll: '全部显示' },
    Datagrid: { title: '表格', unlabeled: '未命名列 %{column}' }, SimpleForm: { title: '表单', unlabeled: '未命名项 %{input}' },
    SimpleList: { title: '列表', primaryText: '主要文字', secondaryText: '次要文字', tertiaryText: '第三行文字' },
  },
};
