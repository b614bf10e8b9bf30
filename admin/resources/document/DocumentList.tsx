const DocumentList = () => null;
export default DocumentList;
